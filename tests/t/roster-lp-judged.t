A published problem as an integer program: its optimum is known.

needs: shared glpsol cbc plain

  $ roster-solve "$SHARED/data/roster/Instance1.txt" --iterations 1000 --lp 1.lp -o plan.csv 2>told
  $ timeout 300 glpsol --lp 1.lp -o glp >out; grep -o 'penalty = [0-9]*' glp
  penalty = 607
  $ timeout 300 cbc 1.lp solve -solu cbc >out; head -n 1 cbc
  Optimal - objective value 607.00000000
