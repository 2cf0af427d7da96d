package main

import (
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"
)

// canLimit says that scripts can have the program run as under a full disk, or as one
// who may not read every file.
func canLimit() bool {
	cmd := exec.Command(os.Args[0], "-test.run", "^$")
	cmd.Env = append(os.Environ(), ordinary+"=1")
	return cmd.Run() == nil
}

// limit puts this process under the limits that the environment names.
func limit() error {
	if n, err := strconv.ParseUint(os.Getenv(fileLimit), 10, 64); err == nil {
		signal.Ignore(syscall.SIGXFSZ) // the write is to fail, not the process
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: n, Max: n}); err != nil {
			return err
		}
	}
	if os.Getenv(ordinary) == "" || os.Geteuid() != 0 {
		return nil
	}
	// What root may do beyond the modes of files is lost with the next program that is run,
	// which is this one again.
	runtime.LockOSThread()
	for _, may := range []uintptr{unix.CAP_DAC_OVERRIDE, unix.CAP_DAC_READ_SEARCH} {
		if err := unix.Prctl(unix.PR_CAPBSET_DROP, may, 0, 0, 0); err != nil {
			return err
		}
	}
	if err := os.Unsetenv(ordinary); err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	return syscall.Exec(self, os.Args, os.Environ())
}
