# anlan.bash: completion of Anlan's commands in bash; see ledger-complete(1)
#
# Nothing is known here: each command is asked what might stand in its line.

# Words as the command gets them: bash splits times at their colons.
_anlan_words()
{
	local i last=-1

	words=() cword=0
	for ((i = 0; i < ${#COMP_WORDS[@]}; i++)); do
		if ((i > 1)) && [[ ${COMP_WORDS[i]} == :* || ${COMP_WORDS[i - 1]} == : ]]; then
			words[last]+=${COMP_WORDS[i]}
		else
			words[++last]=${COMP_WORDS[i]}
		fi
		((i != COMP_CWORD)) || cword=$last
	done
}

_anlan()
{
	local words cword word what special=$'*[][ \t\'"\\$`&;<>()|*?{}~#!]*'

	COMPREPLY=()
	_anlan_words
	while IFS=$'\t' read -r word what; do
		if [[ $word == :files ]]; then
			compopt -o filenames 2>/dev/null
			mapfile -t COMPREPLY < <(compgen -f -- "${words[cword]#=}")
			return 0
		fi
		# shellcheck disable=SC2053
		[[ $word != $special ]] || printf -v word %q "$word"
		COMPREPLY+=("$word")
	done < <(ledger-complete --word "$cword" -- "${words[@]}" 2>/dev/null)
	return 0
}

complete -o nosort -F _anlan @COMMANDS@
