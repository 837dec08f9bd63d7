/** A browser as the server sees one: keeps its cookies, and names its origin with what changes something. */
export interface Browser {
  cookies: Map<string, string>;
  /** Calls a procedure over HTTP. */
  call(
    path: string,
    options?: { input?: unknown; form?: FormData; headers?: Record<string, string>; query?: boolean },
  ): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // Procedures answer in many shapes; each test says which it expects.
  // oxlint-disable-next-line no-explicit-any
  data: any;
  error:
    | {
        message: string;
        data: { reason: string; requestId: string | null; fields?: Record<string, string>; stack?: string };
      }
    | undefined;
}

export function createBrowser(baseUrl: string): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async call(path, { input, form, headers = {}, query = false } = {}) {
      const url = new URL(`/trpc/${path}`, baseUrl);
      if (query && input !== undefined) url.searchParams.set("input", JSON.stringify(input));
      const response = await fetch(url, {
        method: query ? "GET" : "POST",
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          origin: baseUrl,
          ...(form || query ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(query ? {} : { body: form ?? JSON.stringify(input ?? null) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        cookies.set(name!, value!);
      }
      const body = JSON.parse(await response.text());
      return { status: response.status, headers: response.headers, data: body.result?.data, error: body.error };
    },
  };
}

export async function signUp(browser: Browser, email = `${crypto.randomUUID()}@example.com`): Promise<Answer> {
  return browser.call("auth.signUp", { input: { name: "Ada", email, password: "correct horse battery" } });
}

export function fileForm(bytes: Uint8Array | string, name = "resume.pdf"): FormData {
  const form = new FormData();
  form.set("file", new File([bytes as BlobPart], name));
  return form;
}
