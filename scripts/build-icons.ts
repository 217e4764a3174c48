import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { launchBrowser } from "./lib/browser";

const assets = resolve(__dirname, "../assets");

/** The sizes Office asks for: the ribbon's two at three scales, and the add-in's own. */
const sizes = [16, 32, 64, 80];

void buildIcons();

/** Draws every assets/*.svg as assets/*-16.png and so on. The pictures are committed. */
async function buildIcons(): Promise<void> {
  const server = await launchBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    const drawings = (await readdir(assets)).filter((name) => name.endsWith(".svg"));
    for (const name of drawings) {
      const svg = await readFile(join(assets, name), "utf8");
      for (const size of sizes) {
        const png = await draw(page, svg, size);
        await writeFile(join(assets, name.replace(".svg", `-${size}.png`)), png);
      }
    }
    console.log(`${drawings.length} drawings, ${drawings.length * sizes.length} icons`);
  } finally {
    await server.close();
  }
}

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const sized = svg.replace(
    "<svg ",
    `<svg width="${size}" height="${size}" style="display:block" `,
  );
  await page.setContent(`<body style="margin: 0">${sized}</body>`);
  return page.screenshot({ omitBackground: true });
}
