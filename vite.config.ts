import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { plainScripts } from './app/platform/scripts/plain-scripts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: false
  }
}

/** For `npm run dev` alone; what runs is made by app/commands/build. */
export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  plugins: [
    tailwindcss(),
    plainScripts(),
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
