# docker build -t messages-conformance .
# docker run --rm -e MESSAGES_API_KEY -v "$PWD/reports:/reports" messages-conformance run https://gateway.example --model my-model
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The image holds what the package holds, and what it depends on.
RUN node src/contract/build.ts \
 && npm pack --ignore-scripts --pack-destination /tmp \
 && mkdir /packed \
 && tar -xzf /tmp/messages-conformance-*.tgz -C /packed --strip-components=1 \
 && cp package-lock.json .npmrc /packed/ \
 && npm ci --prefix /packed --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production MESSAGES_CONFORMANCE_OUT=/reports
COPY --from=build /packed /app
# Nothing but the reports is written, so that the rest may be read-only.
RUN install -d -o node -g node /reports /settings
USER node
# A file of settings, messages-conformance.yaml, is read from here.
WORKDIR /settings
VOLUME /reports
ENTRYPOINT ["node", "/app/dist/src/cli.js"]
CMD ["--help"]
