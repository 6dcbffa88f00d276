import { createContext, useContext } from 'react'

/** The nonce of the page's content security policy: known while rendering on the server, empty in browsers. */
export const NonceContext = createContext<string>('')
export const useNonce = () => useContext(NonceContext)
