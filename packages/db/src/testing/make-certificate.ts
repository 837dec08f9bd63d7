import { generate } from "selfsigned";

export interface CertificateOptions {
  /** Host names and addresses it speaks for. */
  names: string[];
  /** Default: from now on, for a year. */
  validFrom?: Date;
  validTo?: Date;
}

/** Signed by itself: who trusts it as an authority still looks at its names and dates. */
export async function makeCertificate({
  names,
  validFrom,
  validTo,
}: CertificateOptions): Promise<{ cert: string; key: string }> {
  const altNames = names.map((name) =>
    /^[\d.]+$/.test(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const),
  );
  const made = await generate([{ name: "commonName", value: names[0]! }], {
    keyType: "ec",
    algorithm: "sha256",
    ...(validFrom ? { notBeforeDate: validFrom } : {}),
    ...(validTo ? { notAfterDate: validTo } : {}),
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames },
    ],
  });
  return { cert: made.cert, key: made.private };
}
