# What the start scripts need of the machine: messages, a Java, system packages. POSIX shell, to be sourced.

if [ -t 2 ] && [ -z "${NO_COLOR:-}" ]; then
  red=$(printf '\033[31m') bold=$(printf '\033[1m') plain=$(printf '\033[0m')
else
  red='' bold='' plain=''
fi

say() { printf '%s\n' "$*" >&2; }
fail() { # EXIT-CODE MESSAGE
  code=$1
  shift
  printf '%s\n' "${red}persona:${plain} $*" >&2
  exit "$code"
}

# Java names files in the encoding of the locale; in the plain C locale it could not name a Cyrillic one.
if [ "$(uname -s)" = Linux ]; then
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *utf8*) ;;
    *) unset LC_ALL; export LC_CTYPE=C.UTF-8 ;;
  esac
fi

cache_folder() { printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/portrait"; }

# The bundles of a product that run without a window, as a class path.
class_path() { # PRODUCT-FOLDER
  for name in org.portrait.cli org.portrait.export org.portrait.card org.portrait.research org.portrait.core org.portrait.model.edit org.portrait.model org.portrait.samples \
    org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.change org.eclipse.emf.ecore.xmi org.eclipse.emf.edit \
    org.eclipse.equinox.common org.apache.pdfbox org.apache.pdfbox.fontbox org.apache.pdfbox.io org.apache.commons.commons-logging \
    picocli com.google.gson org.eclipse.elk.graph org.eclipse.elk.core org.eclipse.elk.alg.common org.eclipse.elk.alg.layered \
    org.eclipse.xtext.xbase.lib com.google.guava com.google.guava.failureaccess \
    org.apache.commons.commons-csv org.apache.commons.commons-codec org.apache.commons.commons-collections4 \
    org.apache.commons.commons-compress org.apache.commons.commons-io org.apache.commons.lang3 org.apache.logging.log4j.api \
    wrapped.com.zaxxer.SparseBitSet wrapped.org.apache.poi.poi wrapped.org.apache.poi.poi-ooxml wrapped.org.apache.poi.poi-ooxml-lite \
    wrapped.org.apache.xmlbeans.xmlbeans; do
    printf '%s:' "$1/plugins/$name"_*.jar
  done
}

# The major version of the Java in a folder, read from its "release" file; nothing where there is none.
java_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

java_homes() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  on_path=$(command -v java) && on_path=$(readlink -f "$on_path" 2>/dev/null) && dirname "$(dirname "$on_path")"
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$home" ] || printf '%s\n' "$home"
  done
}

# Sets JAVA_HOME to a Java of at least 21 that has the given tool (java or javac); fails where there is none.
find_java() {
  tool=$1
  found=$(java_homes | while read -r home; do
    if [ -x "$home/bin/$tool" ] && [ "$(java_version "$home")" -ge 21 ] 2>/dev/null; then
      printf '%s\n' "$home"
      break
    fi
  done)
  [ -n "$found" ] || return 1
  JAVA_HOME=$found
  export JAVA_HOME
}

need_java() {
  find_java "$1" && return
  if may_install && apt-cache show openjdk-21-jdk-headless >/dev/null 2>&1; then
    install_packages openjdk-21-jdk-headless
    find_java "$1" && return
  fi
  fail 3 "No Java 21 or later was found. Install a JDK (for example openjdk-21-jdk or Temurin) or set JAVA_HOME to one."
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

install_packages() { # PACKAGE…
  if may_install; then
    say "Installing $*"
    mkdir -p "$(cache_folder)"
    log=$(cache_folder)/apt.log
    if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
      return
    fi
    tail -n 20 "$log" >&2
  fi
  fail 3 "Missing on this machine: $*. To install: ${bold}sudo apt-get install --no-install-recommends $*${plain} (or what your system calls them)"
}

has_library() { # NAME of a shared library
  [ "$(uname -s)" != Linux ] && return
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q "$1"
}

need_gtk() { has_library libgtk-3.so.0 || install_packages libgtk-3-0; }
