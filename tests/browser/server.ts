import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** Starts the server and reads its address from what it prints. */
export function serve(port: string): Promise<{ server: ChildProcess; address: string }> {
  const command = ['src/preview/serve.mjs', '--port', port];
  const server = spawn(process.execPath, command, { cwd: project });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.on('data', (printed: Buffer) => {
      const [address] = /http:\S+/.exec(String(printed)) ?? [];
      if (address) resolve({ server, address });
    });
  });
}

/** Runs a script of the project to its end. */
export function run(...command: string[]): Promise<{ code: number | null; error: string }> {
  const child = spawn(process.execPath, command, { cwd: project });
  let error = '';
  child.stderr.on('data', (printed: Buffer) => (error += String(printed)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, error })));
}
