import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Of an IPv6 address: what one household or one server is given, and could hop about in. */
const NETWORK_BITS = 64;

/**
 * Who counts as one sender: an IPv4 address, also where IPv6 carries it (`::ffff:192.0.2.1`), or the /64 of an IPv6
 * address. What is no address is its own sender.
 */
export function toClientNetwork(address: string): string {
  if (isIP(address) === 0) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  const [withoutZone] = parsed.toString().split("%");
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone}/${NETWORK_BITS}`);
  return `${network.toString()}/${NETWORK_BITS}`;
}
