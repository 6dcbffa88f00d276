/** Long enough to read a page from five metres. */
const TURN_MS = 15_000
/** The day changes, and a proxy may swallow what was said. */
const ANYWAY_MS = 600_000

const wall = document.querySelector<HTMLElement>('[data-wall]')
if (wall) show(wall)

/** Turns the pages of a screen, and fetches them anew whenever the plan has changed. */
function show(root: HTMLElement): void {
  let at = 0
  let isLive = false
  const slides = () => [...root.querySelectorAll<HTMLElement>('[data-slide]')]
  const draw = () => {
    const all = slides()
    at = (at + all.length) % Math.max(1, all.length)
    for (const [index, slide] of all.entries()) slide.hidden = index !== at
    const sign = root.querySelector<HTMLElement>('[data-live]')
    if (sign) sign.textContent = (isLive ? sign.dataset.live : sign.dataset.lost) ?? ''
  }
  const turn = (by: number) => {
    at += by
    draw()
  }
  const fetchAnew = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null)
    if (answer?.status === 404) return location.reload()
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('[data-wall]')
    if (fresh) root.replaceChildren(...fresh.childNodes)
    draw()
  }
  const listen = () => {
    const source = new EventSource(root.dataset.wall ?? '')
    source.addEventListener('open', () => {
      isLive = true
      void fetchAnew()
    })
    source.addEventListener('changed', () => void fetchAnew())
    source.addEventListener('error', () => {
      isLive = false
      draw()
      // The browser tries again by itself but where it was refused.
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 10_000)
    })
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') turn(1)
    if (key === 'ArrowLeft') turn(-1)
  })
  draw()
  listen()
  setInterval(() => turn(1), TURN_MS)
  setInterval(() => void fetchAnew(), ANYWAY_MS)
}
