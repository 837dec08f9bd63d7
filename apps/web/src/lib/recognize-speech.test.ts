import { afterEach, expect, test } from "vitest";
import { canRecognizeSpeech, recognizeSpeech } from "./recognize-speech.ts";

/** Stands for the browser's own, which Node has not. */
class ScriptedRecognition extends EventTarget {
  static current: ScriptedRecognition;
  starts = 0;
  lang = "";
  constructor() {
    super();
    ScriptedRecognition.current = this;
  }
  start(...tracks: unknown[]) {
    // As Chrome has it.
    if (tracks.length > 0 && tracks[0] === undefined) throw new TypeError("not of type MediaStreamTrack");
    this.starts += 1;
  }
  stop() {
    this.dispatchEvent(new Event("end"));
  }
  abort() {
    this.dispatchEvent(new Event("end"));
  }
  say(...results: [isFinal: boolean, transcript: string][]) {
    const list = results.map(([isFinal, transcript]) => ({ isFinal, 0: { transcript } }));
    this.dispatchEvent(Object.assign(new Event("result"), { resultIndex: 0, results: list }));
  }
  fail(error: string) {
    this.dispatchEvent(Object.assign(new Event("error"), { error }));
    this.dispatchEvent(new Event("end"));
  }
}

const browser = globalThis as { webkitSpeechRecognition?: typeof ScriptedRecognition };
afterEach(() => {
  delete browser.webkitSpeechRecognition;
});

function listen(Constructor = ScriptedRecognition) {
  browser.webkitSpeechRecognition = Constructor;
  const heard: { words: string[]; interim: string; ends: unknown[] } = { words: [], interim: "", ends: [] };
  const recognizer = recognizeSpeech({
    language: "en-GB",
    onWords: (words) => heard.words.push(words),
    onInterim: (words) => (heard.interim = words),
    onEnd: (problem) => heard.ends.push(problem),
  })!;
  return { heard, recognizer, recognition: ScriptedRecognition.current };
}

test("without the browser's help there is no dictation", () => {
  expect(canRecognizeSpeech()).toBe(false);
  expect(recognizeSpeech({ language: "en", onWords() {}, onInterim() {}, onEnd() {} })).toBeNull();
});

test("words that may change are shown, final ones arrive once", () => {
  const { heard, recognition } = listen();
  expect(recognition.lang).toBe("en-GB");
  recognition.say([false, "I let"]);
  expect(heard).toMatchObject({ words: [], interim: "I let" });
  recognition.say([true, "I led "], [false, " a"]);
  expect(heard).toMatchObject({ words: ["I led"], interim: "a" });
});

test("after a silence it listens on, until it is stopped", () => {
  const { heard, recognizer, recognition } = listen();
  recognition.fail("no-speech");
  expect(recognition.starts).toBe(2);
  expect(heard.ends).toEqual([]);
  recognizer.stop();
  expect(recognition.starts).toBe(2);
  expect(heard).toMatchObject({ interim: "", ends: [null] });
});

test.each([
  ["not-allowed", "denied"],
  ["network", "away"],
  ["language-not-supported", "language"],
])("%s ends it as %s", (error, problem) => {
  const { heard, recognition } = listen();
  recognition.fail(error);
  expect(recognition.starts).toBe(1);
  expect(heard.ends).toEqual([problem]);
});

test("a browser that will not even begin is away", () => {
  class Busy extends ScriptedRecognition {
    override start() {
      throw new DOMException("already started", "InvalidStateError");
    }
  }
  expect(listen(Busy).heard.ends).toEqual(["away"]);
});

test("once aborted it says nothing more", () => {
  const { heard, recognizer, recognition } = listen();
  recognizer.abort();
  recognition.say([true, "too late"]);
  expect(heard).toEqual({ words: [], interim: "", ends: [] });
});
