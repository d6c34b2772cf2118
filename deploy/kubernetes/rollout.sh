#!/usr/bin/env bash
# Rolls a release out: migrations first, the new pods only when all three have succeeded.
#   deploy/kubernetes/rollout.sh overlays/prod
set -euo pipefail
cd "$(dirname "$0")"
overlay=${1:?usage: rollout.sh overlays/dev|overlays/prod}
rendered=$(mktemp)
trap 'rm -f "$rendered"' EXIT
kubectl kustomize "$overlay" > "$rendered"

# Everything the jobs need, but no new pods yet.
kubectl apply -f "$rendered" --selector='!app.kubernetes.io/component' --prune=false
kubectl delete job -n penataan -l app.kubernetes.io/component=migration --ignore-not-found
kubectl apply -f "$rendered" --selector='app.kubernetes.io/component=migration'
kubectl wait -n penataan job -l app.kubernetes.io/component=migration --for=condition=complete --timeout=30m
kubectl apply -f "$rendered"
for service in org-structure staffing performance; do
  kubectl rollout status -n penataan "deployment/$service-service" --timeout=10m
done
