// SPDX-License-Identifier: GPL-3.0-or-later
//
// QProcess starts a program with clone(CLONE_VM | CLONE_VFORK): until it is executed the child lives in its
// parent's memory. The thread sanitizer takes that child for one made by fork, with a copy of everything, and
// makes it blind and deaf, since other threads may hold its locks. In shared memory that is the parent: from
// then on the sanitizer sees no access and no lock of the thread that started the program, misses its races
// and reports innocent ones.
//
// This clone stands in front of the sanitizer's own and lets such a child have memory of its own, as fork
// would.
#include <sched.h>

#include <cstdarg>

// Name and arguments are those of the sanitizer's and of the C library's.
extern "C" int __interceptor_clone(int (*function)(void *), void *stack, int flags, void *argument,
                                   ...); // NOLINT(bugprone-reserved-identifier)

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    std::va_list rest;
    va_start(rest, argument);
    auto *parentTid = va_arg(rest, void *);
    auto *threadStorage = va_arg(rest, void *);
    auto *childTid = va_arg(rest, void *);
    va_end(rest);

    if ((flags & CLONE_VFORK) != 0)
        flags &= ~(CLONE_VFORK | CLONE_VM);
    return __interceptor_clone(function, stack, flags, argument, parentTid, threadStorage, childTid);
}
