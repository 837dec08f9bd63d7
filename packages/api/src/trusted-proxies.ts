import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * @param list - addresses and networks (`10.0.0.0/24`), comma-separated.
 * @throws a sentence for the operator for one that is neither, and for a network of everybody: each hop is to be named
 */
export function parseTrustedProxies(list: string | undefined): string[] | undefined {
  if (list === undefined) return undefined;
  const hops = list.split(",").flatMap((hop) => hop.trim() || []);
  for (const hop of hops) {
    if (isAddress(hop) || isNetwork(hop)) continue;
    throw new Error(`environment: TRUSTED_PROXIES: "${hop}" is neither an address nor a network such as 10.0.0.0/24`);
  }
  return hops;
}

// The library alone would take "1" for 0.0.0.1.
const isAddress = (hop: string) => isIP(hop) !== 0;
const isNetwork = (hop: string) =>
  isAddress(hop.replace(/\/.*/, "")) && ipaddr.isValidCIDR(hop) && ipaddr.parseCIDR(hop)[1] > 0;
