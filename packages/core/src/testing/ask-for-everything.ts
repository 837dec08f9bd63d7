// Run as a reading process would be: tries each way out, and prints which were refused, as one JSON.
import { spawn } from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import tls from "node:tls";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const port = Number(process.argv[2]);
const host = "127.0.0.1";

const connected = (socket: net.Socket) =>
  new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));

const WAYS: Record<string, () => unknown> = {
  "own code": () => readFileSync(fileURLToPath(import.meta.url)),
  socket: () => connected(new net.Socket().connect(port, host)),
  connect: () => connected(net.connect(port, host)),
  tls: () => connected(tls.connect(port, host)),
  http: () => new Promise((resolve, reject) => http.get({ host, port }).once("socket", resolve).once("error", reject)),
  fetch: () => fetch(`http://${host}:${port}/`),
  socketEvents: () => new WebSocket(`ws://${host}:${port}/`),
  lookup: () =>
    new Promise((resolve, reject) => dns.lookup("localhost", (error) => (error ? reject(error) : resolve(0)))),
  resolver: () => dns.promises.resolve("localhost"),
  datagram: () => dgram.createSocket("udp4").send("x", port, host),
  listen: () => net.createServer().listen(0),
  binding: () => (process as unknown as { binding(name: string): unknown }).binding("tcp_wrap"),
  thread: () => {
    const code = `require("node:net").connect(${port}, "${host}").once("connect", () => process.exit(0))`;
    return new Promise((resolve, reject) =>
      new Worker(code, { eval: true }).once("error", reject).once("exit", resolve),
    );
  },
  process: () => spawn("true"),
  read: () => readFileSync("/etc/passwd"),
  write: () => writeFileSync("/tmp/groundwork-was-here", ""),
};

const answers: Record<string, string> = {};
for (const [name, way] of Object.entries(WAYS)) {
  try {
    await way();
    answers[name] = "allowed";
  } catch {
    answers[name] = "refused";
  }
}
process.stdout.write(JSON.stringify(answers), () => process.exit());
