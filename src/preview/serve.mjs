import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usualPort = 4173;
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const files = {
  '/': { path: 'build/preview/index.html', type: 'text/html; charset=utf-8' },
  '/preview.js': { path: 'build/preview/preview.js', type: 'text/javascript; charset=utf-8' },
  '/preview.css': { path: 'build/preview/preview.css', type: 'text/css; charset=utf-8' },
  '/Code.js': { path: 'dist/Code.js', type: 'text/plain; charset=utf-8' },
  '/Sidebar.html': { path: 'dist/Sidebar.html', type: 'text/plain; charset=utf-8' },
  '/Library.html': { path: 'dist/Library.html', type: 'text/plain; charset=utf-8' },
};

/** Serves the preview on this machine only; resolves with the server and its address. */
export function serve({ port = usualPort } = {}) {
  const server = createServer(async (request, response) => {
    const file = files[new URL(request.url, 'http://preview').pathname];
    const body = file && (await readFile(inProject(file.path)).catch(() => undefined));
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' }).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }),
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
