import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: the one that `CHROME_PATH` names, else one that is installed, else the one that npm brought, which
 * needs no system package. `CHROME_PATH=npm` asks for the last one.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH: wanted } = process.env;
  const installed = wanted === 'npm' ? undefined : wanted || usualPlaces.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
  // Its own copies of system libraries are unpacked only where it believes to be on such a machine.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: brought } = await import('@sparticuz/chromium');
  // In a single process, as it is meant to run elsewhere, it dies of going back in the history.
  const args = brought.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
  return chromium.launch({ executablePath: await brought.executablePath(), args: [...args, '--no-sandbox'] });
}
