// A browser on a busy machine. Playwright's own time-outs end first and say what they waited for.
jest.setTimeout(60_000);
