import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where the preview is served unless another port is asked for. */
export const usualPort = 4173;
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const files = {
  '/': { path: 'build/preview/index.html', type: 'text/html; charset=utf-8' },
  '/preview.js': { path: 'build/preview/preview.js', type: 'text/javascript; charset=utf-8' },
  '/preview.css': { path: 'build/preview/preview.css', type: 'text/css; charset=utf-8' },
  '/Code.js': { path: 'dist/Code.js', type: 'text/plain; charset=utf-8' },
  '/Sidebar.html': { path: 'dist/Sidebar.html', type: 'text/plain; charset=utf-8' },
  '/Library.html': { path: 'dist/Library.html', type: 'text/plain; charset=utf-8' },
};

/** What the page gets with it while the preview is worked on. */
const reloading =
  "<script>new EventSource('/changes').onmessage = () => location.reload();</script>";

/**
 * Serves the preview on this machine only; resolves with the server and its address and, for a
 * live page, with a function that loads the page again.
 */
export function serve({ port = usualPort, live = false } = {}) {
  const listeners = new Set();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://preview');
    if (live && pathname === '/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    const file = files[pathname];
    const body = file && (await readFile(inProject(file.path)).catch(() => undefined));
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' });
    response.end(live && pathname === '/' ? body + reloading : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        server,
        address: `http://127.0.0.1:${server.address().port}/`,
        reload: () => listeners.forEach((listener) => listener.write('data: changed\n\n')),
      }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? usualPort);
  try {
    const { address } = await serve({ port });
    console.log(`Pult is open at ${address} (stop with Ctrl+C)`);
  } catch (error) {
    console.error(sentence(error, port));
    process.exit(1);
  }
}

function sentence(error, port) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program; choose another one, e.g. npm start -- --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} is not open to you; choose one above 1024, e.g. npm start -- --port ${usualPort}`;
    case 'ERR_SOCKET_BAD_PORT':
      return '--port must be a whole number from 0 to 65535';
    default:
      throw error;
  }
}
