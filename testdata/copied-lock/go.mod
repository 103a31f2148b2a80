module example.com/copied-lock

go 1.24
