// Preloaded (--require) into the reading process and, with it, into each of its threads, before any library.
// It has nothing to ask anybody. What this refuses is JavaScript's ways out: sockets, name lookups, fetch. Node 24 has no
// permission for the network; memory corrupted in a native library could still make a system call.
import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

function refuse(): never {
  throw new Error("the reading process has no network");
}

function refuseMethods(holder: object, names: readonly string[] = Object.keys(holder)): void {
  for (const name of names) {
    if (typeof Reflect.get(holder, name) === "function") {
      Object.defineProperty(holder, name, { value: refuse, writable: false, configurable: false });
    }
  }
}

refuseMethods(net.Socket.prototype, ["connect"]);
refuseMethods(net.Server.prototype, ["listen"]);
refuseMethods(net, ["connect", "createConnection", "createServer"]);
refuseMethods(dgram.Socket.prototype, ["bind", "connect", "send"]);
refuseMethods(dgram, ["createSocket"]);
refuseMethods(dns.promises);
refuseMethods(dns);
// The way around all of the above; nothing that is used here needs it.
refuseMethods(process, ["binding", "_linkedBinding"]);
refuseMethods(globalThis, ["fetch", "WebSocket", "EventSource"]);
syncBuiltinESMExports();
