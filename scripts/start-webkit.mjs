import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";

const startWithin = 30_000;

/**
 * Starts WebKitGTK's driver on a free port, with a virtual display and a message bus of its own.
 *
 * @param {{ driver: string, xvfb: string, dbus: string }} programs
 * @returns {Promise<{ port: number, stop: () => void }>} `stop` ends everything that was started
 * @throws {Error} when the display or the driver does not come up within half a minute
 */
export async function startWebKit({ driver, xvfb, dbus }) {
  const started = [];
  const stop = () => started.forEach(endGroup);
  try {
    const screen = startProcess(
      xvfb,
      ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
      { stdio: ["ignore", "ignore", "ignore", "pipe"] },
    );
    started.push(screen);
    const display = await readDisplay(screen);
    const port = await findFreePort();
    started.push(
      startProcess(dbus, ["--", driver, `--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        env: {
          ...process.env,
          DISPLAY: `:${display}`,
          GDK_BACKEND: "x11",
          // Pages are drawn without a graphics card, on machines that have none.
          LIBGL_ALWAYS_SOFTWARE: "1",
          WEBKIT_DISABLE_DMABUF_RENDERER: "1",
          NO_AT_BRIDGE: "1",
        },
      }),
    );
    await waitForPort(port);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

// A group of its own, so that the browser a driver started ends with the driver.
function startProcess(program, args, options) {
  const child = spawn(program, args, { detached: true, ...options });
  child.on("error", () => {});
  return child;
}

function endGroup(child) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

function readDisplay(screen) {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error("Xvfb did not start: no virtual display for WebKit."));
    const timer = setTimeout(refuse, startWithin);
    screen.once("exit", refuse);
    screen.stdio[3].once("data", (data) => {
      clearTimeout(timer);
      resolve(Number(String(data).trim()));
    });
  });
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(port) {
  const until = Date.now() + startWithin;
  while (!(await canConnect(port))) {
    if (Date.now() > until) throw new Error("WebKitWebDriver did not start listening.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
