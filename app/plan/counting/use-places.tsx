import { useLocation, useParams } from '@remix-run/react'
import { areaOf, pathsOf, type Places } from './area'

/** The addresses of the area the reader is in. */
export function usePlaces(): Places {
  const { pathname } = useLocation()
  return pathsOf(areaOf(pathname), useParams().enclave ?? '')
}
