import { actPages } from '~/mechanism/act-page'
import { paths } from '~/platform/paths'
import { contractWords, type ContractWords } from './words'

type OnContract = {
  slug: string
  contract: { id: string; ref: string; firm: { name: string } }
  formKey?: string
}

/** What is wrong with a field, in words; of a text also which names. */
export function errorText(w: ContractWords, code: string): string {
  const [kind, names = ''] = code.split(':')
  if (kind === 'unknown') return w.unknown(names)
  if (kind === 'lacks') return w.lacks(names)
  const errors: Record<string, string> = w.errors
  return errors[code] ?? code
}

/** The page of an act of the desk on a contract; the way back is the contract. */
export const contractAct = actPages(contractWords, (w, { slug, contract, formKey }: OnContract) => {
  const back = paths.deskContract(slug, contract.id)
  return {
    crumbs: [
      { label: w.title, to: paths.deskContracts(slug) },
      { label: contract.ref, to: back },
    ],
    back,
    keep: w.back,
    subject: contract.firm.name,
    formKey,
    errorText: (code) => errorText(w, code),
  }
})

/** The page of a founder's act on a contract of the own firm. */
export const ownContractAct = actPages(contractWords, (w, { contract, formKey }: OnContract) => {
  const back = paths.myContract(contract.id)
  return {
    crumbs: [
      { label: w.my.rent, to: paths.myRent },
      { label: contract.ref, to: back },
    ],
    back,
    keep: w.back,
    size: 'l' as const,
    formKey,
    errorText: (code) => errorText(w, code),
  }
})
