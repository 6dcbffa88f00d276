import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from './link'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'text'
export type ButtonSize = 's' | 'm' | 'l'
const VARIANT: Record<ButtonVariant, string> = {
  primary: 'btn-primary',
  secondary: '',
  danger: 'btn-danger',
  text: 'btn-link',
}
const SIZE: Record<ButtonSize, string> = { s: 'btn-small', m: '', l: 'btn-large' }

/** The classes of a button, for elements that are not ours. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'm'): string {
  return `btn ${VARIANT[variant]} ${SIZE[size]}`
}

type Looks = { variant?: ButtonVariant; size?: ButtonSize; children: ReactNode }

/** A button that does something here; inside a form it submits unless `type="button"`. */
export function Button(props: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  const { variant, size, className = '', children, ...rest } = props
  return (
    <button type="submit" {...rest} className={`${buttonClass(variant, size)} ${className}`}>
      {children}
    </button>
  )
}

/** A button that leads somewhere; `plain` makes it an ordinary request (downloads, files). */
export function LinkButton(
  props: Looks & { to: string; plain?: boolean; className?: string; hotkey?: string | undefined },
) {
  const { to, plain, variant, size, className = '', children } = props
  const classes = `${buttonClass(variant, size)} ${className}`
  if (plain) {
    return (
      <a href={to} className={classes} data-key={props.hotkey}>
        {children}
      </a>
    )
  }
  return (
    <Link to={to} className={classes} data-key={props.hotkey}>
      {children}
    </Link>
  )
}
