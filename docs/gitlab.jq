# Makes a GitLab Code Quality report of what `genklang check --format json` writes.
map({
  description: (.message + " " + .hint),
  check_name: .code,
  fingerprint: ([.file, .line, .column, .code, .message] | map(tostring) | join(":") | @base64),
  severity: (if .severity == "error" then "major" else "minor" end),
  location: {path: .file, lines: {begin: (if .line == 0 then 1 else .line end)}}
})
