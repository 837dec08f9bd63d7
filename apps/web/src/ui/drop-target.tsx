/** Over the whole page while files are above it: where they may be let go. */
export function DropTarget({ children }: { children: string }) {
  return (
    <div className="pointer-events-none fixed inset-3 z-40 flex items-center justify-center rounded-lg border-2 border-dashed border-accent bg-ground/85">
      <p className="text-lg font-semibold">{children}</p>
    </div>
  );
}
