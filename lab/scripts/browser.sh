#!/bin/sh
# Finds the browser that tests of pages use: CHROMIUM names it, else it is on PATH, else root installs it by apt.
# With --print it only says where it is; nothing when there is none.
set -eu
find_browser() {
    if [ -n "${CHROMIUM:-}" ]; then
        echo "$CHROMIUM"
    else
        command -v chromium || command -v chromium-browser || command -v google-chrome || true
    fi
}
browser=$(find_browser)
if [ "${1:-}" = --print ]; then
    echo "$browser"
elif [ -z "$browser" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing chromium for the tests of pages" >&2
    (apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium) >/dev/null 2>&1 ||
        echo "could not install chromium; tests of pages will be skipped; name a browser in CHROMIUM" >&2
fi
