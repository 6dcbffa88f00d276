import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: false
  }
}

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: { target: 'es2022' },
  plugins: [
    preactInBrowsers(),
    tailwindcss(),
    remix({
      // Single fetch and lazy route discovery stay off: decisions/0002-string-rendering.md.
      future: {
        v3_relativeSplatPath: true,
        v3_fetcherPersist: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
})

/** Browsers get Preact for React: the same pages with 40 kB less script. Servers render with React. */
function preactInBrowsers(): Plugin {
  const stands: Record<string, string> = {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  }
  return {
    name: 'preact-in-browsers',
    enforce: 'pre',
    resolveId(id, importer, options) {
      const stand = options.ssr ? undefined : stands[id]
      return stand ? this.resolve(stand, importer, { ...options, skipSelf: true }) : null
    },
  }
}
