// The part of check-accessibility that runs in Node: node check-accessibility.mjs PAGE...
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const required = createRequire(pathToFileURL(process.env.MODULES + "/package.json"));
const puppeteer = (await import(pathToFileURL(required.resolve("puppeteer-core")))).default;
const axe = readFileSync(required.resolve("axe-core/axe.min.js"), "utf8");
const media = [
  { name: "light", type: "screen", scheme: "light" },
  { name: "dark", type: "screen", scheme: "dark" },
  { name: "print", type: "print", scheme: "light" },
];
const problems = [];

/** Hears what the page asks for and complains of; its own address is the only one it may ask for. */
async function opened(browser, file) {
  const page = await browser.newPage();
  const own = pathToFileURL(resolve(file)).href;
  page.on("request", (request) => {
    const address = request.url();
    if (address !== own && !address.startsWith("data:font/")) {
      problems.push(`${file}: a request left the page: ${address.slice(0, 100)}`);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(`${file}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`${file}: ${error.message}`));
  await page.goto(own, { waitUntil: "load" });
  return page;
}

/** Evaluated through the debugger, so that the page's own policy stays as it is. */
async function violations(page, file, look) {
  await page.emulateMediaType(look.type);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const one of found.violations) {
    problems.push(`${file}, ${look.name}: ${one.id}: ${one.help}, ${one.nodes.length} times, such as ` +
        one.nodes[0].html.slice(0, 160));
  }
}

/** Tab goes through all that can be reached in the order of the page, first to the way past the navigation. */
async function focus(page, file) {
  const order = await page.evaluate(() => {
    const reachable = "a[href], button, input, summary, [tabindex='0']";
    return Array.from(document.querySelectorAll(reachable)).filter((one) => one.tabIndex !== 0 ).length;
  });
  if (order > 0) {
    problems.push(`${file}: ${order} elements have a place of their own in the order of focus`);
  }
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  if (first !== "skip") {
    problems.push(`${file}: the first stop of the keyboard is no way to the content`);
  }
  let before = null;
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const ordered = await page.evaluate(() => {
      const last = window.lastFocus;
      const now = document.activeElement;
      window.lastFocus = now;
      const follows = !last || now === document.body
          || (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const outlined = now === document.body || getComputedStyle(now).outlineStyle !== "none";
      return { follows, outlined, body: now === document.body, what: now.outerHTML.slice(0, 100) };
    });
    if (ordered.body) {
      break;
    }
    if (!ordered.follows || !ordered.outlined) {
      problems.push(`${file}: the keyboard's focus jumps or cannot be seen after ${before}: ${ordered.what}`);
    }
    before = ordered.what;
  }
}

/** Sorts and filters the first table that offers it. */
async function controls(page, file) {
  const said = await page.evaluate(() => {
    const button = document.querySelector("th .sort");
    if (!button) {
      return "";
    }
    button.click();
    const sorted = button.closest("th").getAttribute("aria-sort");
    const input = document.querySelector(".filter input");
    if (input) {
      input.value = "no such row anywhere";
      input.dispatchEvent(new Event("input"));
      const status = input.parentNode.querySelector("[role=status]").textContent;
      input.value = "";
      input.dispatchEvent(new Event("input"));
      return sorted === "ascending" && status.startsWith("0 of ") ? "" : `sorted ${sorted}, said '${status}'`;
    }
    return sorted === "ascending" ? "" : `sorted ${sorted}`;
  });
  if (said) {
    problems.push(`${file}: the controls of its tables do not work: ${said}`);
  }
}

async function narrow(page, file) {
  await page.setViewport({ width: 360, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 360) {
    problems.push(`${file}: ${width} px wide on a screen of 360`);
  }
}

const browser = await puppeteer.launch({
  executablePath: process.env.BROWSER,
  headless: true,
  protocolTimeout: 600000,
  args: ["--no-sandbox", "--disable-gpu"],
});
const files = process.argv.slice(2);
try {
  for (const file of files) {
    const page = await opened(browser, file);
    await page.setViewport({ width: 1280, height: 900 });
    await focus(page, file);
    await controls(page, file);
    for (const look of media) {
      await violations(page, file, look);
    }
    await page.emulateMediaType("screen");
    await narrow(page, file);
    await page.close();
  }
} finally {
  await browser.close();
}
problems.forEach((problem) => console.log(problem));
console.log(`check-accessibility: ${files.length} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
