import { Children, isValidElement, type ReactNode } from 'react'

type Props = { name?: unknown; label?: unknown; children?: ReactNode }

/** The label of every field in a form, by name and in their order, for the summary of what is wrong. */
export function labelsIn(fields: ReactNode): Record<string, string> {
  return Object.assign({}, ...Children.toArray(fields).map(labelsOf)) as Record<string, string>
}

function labelsOf(node: ReactNode): Record<string, string> {
  if (!isValidElement<Props>(node)) return {}
  const { name, label, children } = node.props
  if (typeof name === 'string' && typeof label === 'string') return { [name]: label }
  return labelsIn(children)
}
