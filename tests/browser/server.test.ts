import { run, serve } from './server';

describe('the server of the preview', () => {
  test('says plainly that a port is taken', async () => {
    const { server, address } = await serve('0');
    const { port } = new URL(address);
    const second = await run('src/preview/serve.mjs', '--port', port);
    server.kill();
    expect(second).toEqual({
      code: 1,
      error: `Port ${port} is taken by another program; choose another one, e.g. npm start -- --port ${Number(port) + 1}\n`,
    });
  });
});
