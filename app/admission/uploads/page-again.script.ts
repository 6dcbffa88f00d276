const PATIENCE = 6000

/** This page as the server would send it now; null when it cannot be asked or leads elsewhere. */
export async function pageNow(): Promise<Document | null> {
  try {
    // What the page was asked to check it goes on checking.
    const check = new URLSearchParams(location.search).get('check')
    const answer = await fetch(location.pathname + (check ? `?check=${encodeURIComponent(check)}` : ''), {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}

/** Takes over the parts that follow from what is saved: progress, time left, rules, papers. Not where somebody is. */
export function takeLiveParts(now: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = now.querySelector(`[data-live="${CSS.escape(part.dataset.live ?? '')}"]`)
    if (!next || next.innerHTML === part.innerHTML || part.contains(document.activeElement)) continue
    part.replaceChildren(...copies(next.childNodes))
  }
}

/** A copy of what a template or another page holds. */
export function copies(nodes: Iterable<Node>): Node[] {
  return [...nodes].map((node) => document.importNode(node, true))
}

/** Says something to those who listen; nobody else notices. */
export function tell(text: string): void {
  const place = document.querySelector('[data-tell]')
  if (place) place.textContent = text
}

/** Words that a part of the page carries for its script. */
export function saysOf<Says>(element: HTMLElement | null | undefined): Says {
  return JSON.parse(element?.dataset.says ?? '{}') as Says
}
