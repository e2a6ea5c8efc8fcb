/* Stands between a program and the C library, and fails the n-th operation on files of
 * one folder: the disk that breaks, and the disk that is full.
 *
 * Preloaded (LD_PRELOAD). FAULTS_BELOW names the folder, whole; everything else goes
 * through untouched. Nothing fails until `faults_arm` was called, so that a program can
 * load itself first. What it counts:
 *
 *   read    read, pread, readv, sendfile, copy_file_range
 *   write   write, pwrite, writev, ftruncate, fallocate
 *   sync    fsync, fdatasync
 *   open    open, openat, creat, mkdir
 *   name    rename, link, unlink
 *   full    whatever takes room: write, a new file, a new name; from the n-th on
 *   kill    write, sync, open, name: the program is killed before the n-th of them
 *
 * A disk becomes full in the middle of a write: the n-th is cut in half, what follows
 * gets ENOSPC. It also tells who asks for the internet.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { NONE, READ, WRITE, SYNC, OPEN, NAME, FULL, KILL, KINDS };

#define MOST_FILES 4096
#define REAL(name) ((__typeof__(&name)) real(#name))

static atomic_long seen[KINDS];
static atomic_int watched[MOST_FILES];
static int armed_kind = NONE;
static long armed_from = 0;
static long armed_to = -1;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

/* From `first` to `last` the operations of a kind fail; last < 0 stands for no end. */
void faults_arm(int kind, long first, long last) {
    for (int one = 0; one < KINDS; one++)
        atomic_store(&seen[one], 0);
    armed_kind = kind;
    armed_from = first;
    armed_to = last < 0 ? LONG_MAX : last;
}

long faults_seen(int kind) { return atomic_load(&seen[kind]); }

static long count(enum kind kind) { return atomic_fetch_add(&seen[kind], 1) + 1; }

static void die_at_the_last(enum kind kind) {
    if (kind == WRITE || kind == SYNC || kind == OPEN || kind == NAME)
        if (count(KILL) == armed_from && armed_kind == KILL)
            raise(SIGKILL);
}

static int fails(enum kind kind) {
    die_at_the_last(kind);
    long number = count(kind);
    if (kind != (enum kind)armed_kind || number < armed_from || number > armed_to)
        return 0;
    errno = kind == FULL ? ENOSPC : EIO;
    return 1;
}

static int is_first_without_room(void) {
    return armed_kind == FULL && atomic_load(&seen[FULL]) == armed_from;
}

static int is_below(int folder, const char *path) {
    const char *below = getenv("FAULTS_BELOW");
    char whole[PATH_MAX];
    if (below == NULL || path == NULL)
        return 0;
    if (path[0] != '/' && folder == AT_FDCWD && getcwd(whole, sizeof whole / 2) != NULL) {
        size_t length = strlen(whole);
        snprintf(whole + length, sizeof whole - length, "/%s", path);
        path = whole;
    }
    size_t length = strlen(below);
    return strncmp(path, below, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int is_watched(int file) {
    return file >= 0 && file < MOST_FILES && atomic_load(&watched[file]);
}

static int watch(int file, int yes) {
    if (file >= 0 && file < MOST_FILES)
        atomic_store(&watched[file], yes);
    return file;
}

/* --- Opening ------------------------------------------------------------------- */

static int is_new(int folder, const char *path, int flags) {
    struct stat found;
    return (flags & O_CREAT) && fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0;
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
    int below = is_below(folder, path);
    if (below && (fails(OPEN) || (is_new(folder, path, flags) && fails(FULL))))
        return -1;
    return watch(REAL(openat)(folder, path, flags, mode), below);
}

#define MODE_OF(flags, mode)                                                           \
    mode_t mode = 0;                                                                   \
    if ((flags) & (O_CREAT | __O_TMPFILE)) {                                           \
        va_list more;                                                                  \
        va_start(more, flags);                                                         \
        mode = va_arg(more, mode_t);                                                   \
        va_end(more);                                                                  \
    }

int open(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_at(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_at(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_at(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    MODE_OF(flags, mode)
    return open_at(folder, path, flags, mode);
}

int __open_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }

int __open64_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }

int creat(const char *path, mode_t mode) {
    return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int mkdir(const char *path, mode_t mode) {
    if (is_below(AT_FDCWD, path) && (fails(OPEN) || fails(FULL)))
        return -1;
    return REAL(mkdir)(path, mode);
}

int close(int file) {
    watch(file, 0);
    return REAL(close)(file);
}

/* --- Reading ------------------------------------------------------------------- */

#define READING(name, parameters, arguments)                                           \
    ssize_t name parameters {                                                          \
        if (is_watched(file) && fails(READ))                                           \
            return -1;                                                                 \
        return REAL(name) arguments;                                                   \
    }

READING(read, (int file, void *into, size_t size), (file, into, size))
READING(pread, (int file, void *into, size_t size, off_t at), (file, into, size, at))
READING(pread64, (int file, void *into, size_t size, off64_t at), (file, into, size, at))
READING(readv, (int file, const struct iovec *into, int parts), (file, into, parts))

/* --- Writing ------------------------------------------------------------------- */

/* How much of a write goes through: all, half where the room ends, none (-1). */
static ssize_t room_for(int file, size_t size) {
    if (!is_watched(file))
        return (ssize_t)size;
    if (fails(WRITE))
        return -1;
    if (!fails(FULL))
        return (ssize_t)size;
    return is_first_without_room() && size > 1 ? (ssize_t)(size / 2) : -1;
}

#define WRITING(name, parameters, arguments)                                           \
    ssize_t name parameters {                                                          \
        ssize_t room = room_for(file, size);                                           \
        if (room < 0)                                                                  \
            return -1;                                                                 \
        size = (size_t)room;                                                           \
        return REAL(name) arguments;                                                   \
    }

WRITING(write, (int file, const void *from, size_t size), (file, from, size))
WRITING(pwrite, (int file, const void *from, size_t size, off_t at), (file, from, size, at))
WRITING(pwrite64, (int file, const void *from, size_t size, off64_t at),
        (file, from, size, at))

ssize_t writev(int file, const struct iovec *from, int parts) {
    if (is_watched(file) && (fails(WRITE) || fails(FULL)))
        return -1;
    return REAL(writev)(file, from, parts);
}

ssize_t sendfile(int target, int file, off_t *at, size_t size) {
    if ((is_watched(file) && fails(READ)) || room_for(target, size) < 0)
        return -1;
    return REAL(sendfile)(target, file, at, size);
}

ssize_t sendfile64(int target, int file, off64_t *at, size_t size) {
    if ((is_watched(file) && fails(READ)) || room_for(target, size) < 0)
        return -1;
    return REAL(sendfile64)(target, file, at, size);
}

ssize_t copy_file_range(int file, off64_t *at, int target, off64_t *to, size_t size,
                        unsigned flags) {
    if ((is_watched(file) && fails(READ)) || room_for(target, size) < 0)
        return -1;
    return REAL(copy_file_range)(file, at, target, to, size, flags);
}

int ftruncate(int file, off_t size) {
    if (is_watched(file) && fails(WRITE))
        return -1;
    return REAL(ftruncate)(file, size);
}

int ftruncate64(int file, off64_t size) {
    if (is_watched(file) && fails(WRITE))
        return -1;
    return REAL(ftruncate64)(file, size);
}

int fallocate64(int file, int mode, off64_t at, off64_t size) {
    if (room_for(file, 1) < 0)
        return -1;
    return REAL(fallocate64)(file, mode, at, size);
}

int fsync(int file) {
    if (is_watched(file) && fails(SYNC))
        return -1;
    return REAL(fsync)(file);
}

int fdatasync(int file) {
    if (is_watched(file) && fails(SYNC))
        return -1;
    return REAL(fdatasync)(file);
}

/* --- Names --------------------------------------------------------------------- */

int rename(const char *from, const char *to) {
    if (is_below(AT_FDCWD, to) && fails(NAME))
        return -1;
    return REAL(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    if (is_below(to_folder, to) && fails(NAME))
        return -1;
    return REAL(renameat)(from_folder, from, to_folder, to);
}

int link(const char *from, const char *to) {
    if (is_below(AT_FDCWD, to) && (fails(NAME) || fails(FULL)))
        return -1;
    return REAL(link)(from, to);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    if (is_below(to_folder, to) && (fails(NAME) || fails(FULL)))
        return -1;
    return REAL(linkat)(from_folder, from, to_folder, to, flags);
}

int unlink(const char *path) {
    if (is_below(AT_FDCWD, path) && fails(NAME))
        return -1;
    return REAL(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
    if (is_below(folder, path) && fails(NAME))
        return -1;
    return REAL(unlinkat)(folder, path, flags);
}

/* --- The internet -------------------------------------------------------------- */

/* Each wish for the internet is a line in the file that FAULTS_SOCKETS names, whatever
 * process has it: children bring the layer with them. Looking a name up counts as well,
 * since the C library opens the socket for it inside itself. */
static void tell_of(const char *what) {
    const char *told = getenv("FAULTS_SOCKETS");
    int file = told == NULL ? -1 : REAL(open)(told, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file >= 0) {
        dprintf(file, "%d asked for %s\n", (int)getpid(), what);
        REAL(close)(file);
    }
}

int socket(int family, int type, int protocol) {
    if (family == AF_INET || family == AF_INET6)
        tell_of("a socket");
    return REAL(socket)(family, type, protocol);
}

int getaddrinfo(const char *host, const char *service, const struct addrinfo *wishes,
                struct addrinfo **found) {
    tell_of("an address");
    return REAL(getaddrinfo)(host, service, wishes, found);
}

struct hostent *gethostbyname(const char *host) {
    tell_of("an address");
    return REAL(gethostbyname)(host);
}
