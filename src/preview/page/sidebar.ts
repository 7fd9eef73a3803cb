import type { AddOn } from '../add-on';
import type { HtmlPage } from '../apps-script/host';
import { byId } from './element';
import { answer } from './host';
import { installScriptRun, type Request } from './script-run';

/** The sidebar beside the sheet. */
export interface Sidebar {
  show(page: HtmlPage): void;
}

/** Makes the sidebar; calls from its page go to the add-on. */
export function startSidebar(closeLabel: string, addOn: () => AddOn): Sidebar {
  const panel = byId('sidebar', HTMLElement);
  const frame = byId('sidebar-frame', HTMLIFrameElement);
  const closeButton = byId('sidebar-close', HTMLButtonElement);
  const close = (): void => {
    panel.hidden = true;
    frame.srcdoc = '';
  };
  closeButton.ariaLabel = closeLabel;
  closeButton.addEventListener('click', close);

  window.addEventListener('message', ({ data, source }: MessageEvent<Request>) => {
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === 'close') close();
    // A pause lets the page draw that it is waiting; the work itself blocks it.
    else setTimeout(() => source.postMessage(answer(addOn(), data), { targetOrigin: '*' }), 20);
  });

  return {
    show({ title, html }) {
      byId('sidebar-title', HTMLHeadingElement).textContent = title;
      frame.title = title;
      frame.srcdoc = withScriptRun(html);
      panel.hidden = false;
    },
  };
}

function withScriptRun(html: string): string {
  const script = `<script>(${installScriptRun.toString()})();</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : script + html;
}
