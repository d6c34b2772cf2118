#!/usr/bin/env bash
# Redocly's opinion on the bundled contracts, where Node is at hand. Build api-spec first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

skip() {
  echo "contract lint by Redocly skipped: $1 (the rules of the house ran with the tests of api-spec)"
  exit 0
}

command -v node >/dev/null && command -v npm >/dev/null || skip "no Node"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
  || skip "Node $(node --version) is older than 20.19"
if ! [ -x node_modules/.bin/redocly ]; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error >&2 || skip "its package cannot be fetched"
fi

documents=(target/classes/META-INF/openapi/*.yaml)
[ -f "${documents[0]}" ] || { echo "nothing to lint: run ./mvnw -pl api-spec process-classes" >&2; exit 1; }
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true NO_UPDATE_NOTIFIER=1 \
  node_modules/.bin/redocly lint --config redocly.yaml --format stylish "${documents[@]}"
