import type { TranscriptSource } from "@groundwork/core/schemas";

const sources: Record<TranscriptSource, string> = {
  model: "Written down by the model",
  browser: "Written down by your browser",
  typed: "Typed by you",
};

export const media = {
  attach: "Attach a picture, sound or video",
  record: "Record your voice",
  stopReply: "Stop the reply",
  dropHere: "Drop it here to attach it",
  oneFile: "One file goes with a message. Choose one of them.",
  onlyOne: "One file goes with a message. Remove the one that is there first.",
  whileRecording: "Finish or discard the recording first, then attach a file.",
  dismiss: "Dismiss",

  kinds: { image: "Picture", audio: "Sound", video: "Video" },

  attachment: {
    label: "What goes with your message",
    attached: (name: string) => `Attached: ${name}`,
    removed: "Removed",
    remove: (name: string) => `Remove: ${name}`,
    recording: "Recording",
    noPreview: "Your browser can't show this. It can still be sent.",
    alt: { image: "What does the picture show?", video: "What does the video show?" },
    altHint: "For people who can't see it. Leave it empty if you like.",
    altPlaceholder: { image: "A chart of my team’s releases by month", video: "Me presenting the release chart" },
    wordsOfPicture: "Ask something about it",
    said: "What did you say?",
    saidPlaceholder: "Typed words are answered",
    saidHint: "Enter sends. You can also add the words later.",
    saidTranscribedPlaceholder: "Leave it empty, and it is written down for you",
    saidByBrowser: "Your browser wrote this down. Correct it if you like; Enter sends.",
  },

  sending: {
    progress: (percent: string) => `Sending: ${percent}`,
    answering: "Sent. Looking for the reply",
    cancel: "Cancel sending",
    cancelled: "Not sent. Your message is kept.",
    kept: "Your message is kept.",
  },

  recorder: {
    label: "Recording",
    /** Without its ending. */
    fileName: "Recording",
    asking: "Your browser asks whether it may use the microphone. Allow it, and recording starts.",
    recording: "Recording",
    paused: "Paused",
    stopped: (clock: string) => `Stopped, ${clock}`,
    discarded: "Recording discarded",
    keys: "Esc discards the recording.",
    pause: "Pause",
    resume: "Go on",
    stop: "Stop and listen",
    discard: "Discard the recording",
    elapsed: (clock: string, limit: string) => `${clock} of ${limit}`,
    heard: "We hear you.",
    unheard: "We hear nothing. Is the microphone muted?",
    endedBy: {
      limit: "This is as long as a recording gets, so it was stopped here.",
      source: "The microphone went away. What was recorded until then is here.",
    },
    discardTitle: (clock: string) => `Discard this recording of ${clock}?`,
    discardBody: "It has not been sent and can't be brought back.",
    discardConfirm: "Discard",
    keep: "Keep recording",
    problems: {
      denied:
        "Your browser does not let this page use the microphone. Allow it in the settings of this page, beside the address, and try again. Or attach a sound file.",
      missing: "No microphone was found. Connect one and try again, or attach a sound file.",
      busy: "The microphone could not be opened. Another program may be using it: close that and try again.",
      unsupported: "This browser can't record sound. Attach a sound file, or type your question.",
      insecure: "Browsers record only on a secure (https) address. Attach a sound file, or type your question.",
      empty: "Nothing was recorded. Try again.",
    },
  },

  dictation: {
    noticeTitle: "Let your browser write down what you say?",
    notice:
      "It can do so while you speak. For that, its maker may process the sound on its own servers, and we have no say in what happens there. If you would rather type the words, your browser sends them nothing. We ask this once; it can be changed here later.",
    accept: "Let the browser write",
    decline: "I will type",
    on: "Your browser writes down what you say.",
    off: "You type the words afterwards.",
    change: "Change",
    start: "Dictate",
    stop: "Stop dictating",
    listening: "Listening",
    problems: {
      denied: "Your browser does not let this page use the microphone. Allow it beside the address, or type.",
      away: "Your browser could not write down the words. Type them instead.",
      language: "Your browser does not write down this language. Type the words instead.",
    },
  },

  message: {
    pictureOf: (alt: string) => `Open the picture: ${alt}`,
    pictureWithoutAlt: "Picture without a description",
    videoWithoutAlt: "Video without a description",
    sound: "Sound",
    download: "Download",
    downloadOf: (kind: string) => `Download: ${kind}`,
    failed: {
      image: "This picture could not be loaded.",
      audio: "This sound could not be loaded.",
      video: "This video could not be loaded.",
    },
    sources,
    transcript: "What is said in it",
    noWords: "There are no words to it yet, so nothing was answered.",
    addWords: "Add words",
    edit: "Edit transcript",
    save: "Save and answer",
    saving: "Answering",
    editHint: "The reply is written again from these words.",
  },
};
