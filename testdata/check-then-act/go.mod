module example.com/check-then-act

go 1.24
