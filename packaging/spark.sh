#!/usr/bin/env bash
# PySpark and the Java it runs on, for ANALYTICS_URL=spark://…: the server does without both.
# Called with the environment's python.
set -u
python=$1
"$python" -c 'import pyspark' 2>/dev/null || {
  echo "Installing PySpark (450 MB; some minutes) ..."
  # It comes as a source without compiled parts; what builds it is locked with the environment.
  "$python" -m pip install --disable-pip-version-check --quiet --no-build-isolation \
    --require-hashes -r packaging/spark.lock || exit 1
}
command -v java >/dev/null || [ -n "${JAVA_HOME:-}" ] && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Java for Spark ..."
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends default-jre-headless; } >/dev/null 2>&1 && exit 0
fi
echo "Spark needs Java 17 or newer: sudo apt-get install default-jre-headless"
exit 1
