import { spawn } from "node:child_process";

/** Opens an address in the person's browser. Where there is none nothing happens: the address is printed anyway. */
export function openBrowser(address: string): void {
  if (process.env["CI"] !== undefined) return;
  const command = openCommand(address);
  if (command === null) return;

  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { detached: true, stdio: "ignore" });
  child.on("error", () => {
    console.error("No browser could be opened. Please open the address yourself.");
  });
  child.unref();
}

function openCommand(address: string): readonly [string, ...string[]] | null {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  if (process.platform === "darwin") return ["open", address];

  const hasScreen = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return hasScreen === undefined ? null : ["xdg-open", address];
}
