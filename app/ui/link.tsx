import type { AnchorHTMLAttributes } from 'react'

type LinkProps = { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>

/** Leads to an address of the product. Pages are markup, so a link is no more than an anchor. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={to}>
      {children}
    </a>
  )
}
