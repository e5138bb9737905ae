# SPDX-License-Identifier: GPL-3.0-or-later
# What build-aux/run and build-aux/test begin with; read by them, not run.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Prints the packages of a section of build-aux/packages.
packages_of () {
  sed -n "/^\[$1\]/,/^\[/{/^[a-z0-9]/p}" build-aux/packages
}

# Prints those of the packages in its arguments that are not installed.
missing_of () {
  local package
  for package; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
      echo "$package"
  done
}

# Installs what is missing of the sections in its arguments: install_missing run test.
install_missing () {
  local section missing as_root=()
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian: what is needed stands in build-aux/packages under Debian's names." >&2
    return
  fi
  mapfile -t missing < <(missing_of $(for section; do packages_of "$section"; done))
  [[ ${#missing[@]} -gt 0 ]] || return 0
  if [[ $EUID -ne 0 ]]; then
    as_root=(sudo)
    if ! command -v sudo >/dev/null; then
      echo "Installing needs root or sudo. As root, run: apt-get install ${missing[*]}" >&2
      exit 1
    fi
  fi
  echo "Installing with apt-get (as root): ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# Configures a build folder, unless it is already, and builds it: build FOLDER [OPTION...]
build () {
  local folder=$1
  shift
  [[ -f $folder/build.ninja ]] || meson setup "$folder" "$@"
  ninja -C "$folder"
}
