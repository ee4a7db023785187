extension CompletingShell {
  /// The script that makes the shell ask the program. None evaluates a candidate.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completion of sidetone for bash. The program names the candidates, quoted as they have to stand in the line.
    _sidetone() {
      local line=${COMP_LINE:0:COMP_POINT} piece found kept
      local -a words=()
      # Bash cuts words at : and = too; pieces without a space between them are one word.
      for piece in "${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        [[ ${#words[@]} -gt 0 && $line != [[:space:]]* ]] || words+=("")
        line=${line#"${line%%[![:space:]]*}"}
        [[ $line == "$piece"* ]] || piece=$line
        words[-1]+=$piece
        line=${line#"$piece"}
      done
      COMPREPLY=()
      found=$(command sidetone __complete bash -- "${words[@]:1}" 2>/dev/null)
      case $? in
        3) compopt -o default ;;
        4) compopt -o dirnames ;;
      esac
      [[ -n $found ]] || return 0
      mapfile -t COMPREPLY <<<"$found"
      # Only the last piece is replaced, together with a quote that was opened before it.
      kept=${words[-1]%"$2"}
      COMPREPLY=("${COMPREPLY[@]#"${kept%[\"\']}"}")
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
    }
    complete -o nosort -F _sidetone sidetone

    """#

  private static let zshScript = #"""
    #compdef sidetone
    # Completion of sidetone for zsh. The program names the candidates, each with how it is shown behind a tab; compadd
    # quotes them.
    local answer
    local -a lines candidates shown layout
    answer=$(command sidetone __complete zsh -- "${(@)words[2,CURRENT-1]}" "$QIPREFIX$PREFIX" 2>/dev/null)
    case $? in
      3) [[ $PREFIX != --*=* ]] || compset -P 1 '*='; _files; return ;;
      4) [[ $PREFIX != --*=* ]] || compset -P 1 '*='; _files -/; return ;;
    esac
    [[ -n $answer ]] || return 1
    lines=("${(@f)answer}")
    candidates=("${(@)lines%%$'\t'*}")
    shown=("${(@)lines#*$'\t'}")
    [[ $answer != *$'\t'* ]] || layout+=(-l)
    [[ $candidates[1] != *: ]] || layout+=(-S '')
    compadd -V sidetone -d shown "${layout[@]}" -- "${candidates[@]}"

    """#

  private static let fishScript = #"""
    # Completion of sidetone for fish. The program names the candidates, each with what it means behind a tab; fish
    # quotes them.
    function __sidetone_complete
        set -l words (commandline -opc)
        set -l word (commandline -ct)
        command sidetone __complete fish -- $words[2..] "$word" 2>/dev/null
        set -l answer $status
        test $answer = 4; and __fish_complete_directories "$word" ''
        return $answer
    end
    function __sidetone_expects_file
        __sidetone_complete >/dev/null
        test $status = 3
    end
    complete -c sidetone -e
    complete -c sidetone -f -k -a '(__sidetone_complete)'
    complete -c sidetone -n __sidetone_expects_file -F

    """#
}
