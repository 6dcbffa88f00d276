# Feidi with everything it needs but a database server; compose.yaml adds PostgreSQL.

FROM node:24-bookworm-slim AS build
WORKDIR /feidi
# First what npm ci reads, so that a change of the code does not install everything again.
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma/schema.prisma prisma/schema.prisma
COPY app/commands/generate.mjs app/commands/generate.mjs
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates tini \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node /data
WORKDIR /feidi
COPY --from=build /feidi /feidi
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# tini passes signals on and collects the processes that PostgreSQL or a browser leave behind.
ENTRYPOINT ["tini", "--"]
CMD ["node", "--max-semi-space-size=16", "app/commands/start.mjs"]
