import type { ReactNode } from 'react'

/** A row of the kit: what it is for at the left, its states at the right. */
export function KitRow({ title, use, children }: { title: string; use?: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-ink py-4 pb-10 md:grid-cols-[168px_minmax(0,1fr)] md:gap-10">
      <h2 className="text-16">
        {title}
        {use ? <small className="block text-12 font-normal text-ink-3">{use}</small> : null}
      </h2>
      <div className="grid min-w-0 gap-5">{children}</div>
    </section>
  )
}

export function Cap({ children }: { children: ReactNode }) {
  return <p className="text-12 text-ink-3">{children}</p>
}

export function Cols({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">{children}</div>
}
