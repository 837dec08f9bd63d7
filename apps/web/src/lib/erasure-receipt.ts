import type { ErasureReceipt } from "@groundwork/core/schemas";

let kept: ErasureReceipt | undefined;

/** From the act to the page it ends on, which is nobody's. */
export function keepReceipt(receipt: ErasureReceipt | undefined): void {
  kept = receipt;
}

export function findReceipt(): ErasureReceipt | undefined {
  return kept;
}
