module example.com/concurrent-access

go 1.25
