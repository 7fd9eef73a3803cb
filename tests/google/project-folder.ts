import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface ClaspCall {
  readonly args: readonly string[];
  readonly folder: string;
}

/** A project in a temporary folder, in which the scripts of this repository run. */
export class ProjectFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'pult-project-'));
  private readonly log = join(this.path, 'clasp-calls.jsonl');

  constructor(files: Readonly<Record<string, string>>) {
    Object.entries(files).forEach(([path, text]) => this.write(path, text));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** Runs `scripts/<name>.mjs` with the stand-in for clasp, which fails with the words in `refuses`. */
  run(name: string, args: readonly string[] = [], refuses = '') {
    return this.node(resolve('scripts', `${name}.mjs`), args, {
      PULT_CLASP: resolve('tests/google/fake-clasp.mjs'),
      FAKE_CLASP_LOG: this.log,
      FAKE_CLASP_REFUSES: refuses,
    });
  }

  /** Runs a node program in the folder, with nobody logged in to Google. */
  node(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...process.env, clasp_config_auth: join(this.path, 'no-login.json'), ...environment },
    });
    return { status, stdout, stderr };
  }

  claspCalls(): ClaspCall[] {
    if (!existsSync(this.log)) return [];
    const lines = readFileSync(this.log, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as ClaspCall);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
