module example.com/different-locks

go 1.24
