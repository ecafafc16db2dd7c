/** Paths and capabilities that are as good as the host itself. */

const sockets = /(?:^|\/)(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;

export const isRuntimeSocket = (path: string): boolean => sockets.test(path.replace(/\/+$/, ""));

/** Whole directories the host runs from. A named subdirectory with data is not among them. */
const sensitive: ReadonlySet<string> = new Set(
  (
    "/ /etc /boot /bin /sbin /lib /lib64 /usr /usr/bin /usr/sbin /usr/lib /proc /sys /dev /root /home /run /var /var/run " +
    "/var/lib /var/lib/docker /var/lib/kubelet /var/lib/containerd /etc/kubernetes /etc/ssh /root/.ssh /etc/shadow /etc/passwd"
  ).split(" "),
);

export const isSensitivePath = (path: string): boolean => sensitive.has(path.replace(/(?<=.)\/+$/, ""));

export const strongCapability: ReadonlySet<string> = new Set(
  "ALL SYS_ADMIN SYS_PTRACE SYS_MODULE SYS_RAWIO NET_ADMIN DAC_READ_SEARCH BPF".split(" "),
);
