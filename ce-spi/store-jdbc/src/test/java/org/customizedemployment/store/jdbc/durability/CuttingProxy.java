package org.customizedemployment.store.jdbc.durability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server, and cuts both off in the middle of a commit: before the server hears of it, or before the client hears back. */
final class CuttingProxy implements AutoCloseable {
    /** Where the cut is. */
    enum Cut {
        BEFORE_THE_SERVER_HEARS,
        BEFORE_THE_CLIENT_HEARS
    }

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int port;
    private final AtomicInteger commits = new AtomicInteger(-1);
    private volatile Cut cut = Cut.BEFORE_THE_SERVER_HEARS;

    CuttingProxy(int port) throws IOException {
        this.port = port;
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Lets so many commits pass and cuts the next. */
    void cutAfter(int passing, Cut where) {
        cut = where;
        commits.set(passing);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Link link = new Link(client, server);
                start(link::toServer);
                start(link::toClient);
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private final class Link {
        private final Socket client;
        private final Socket server;
        private volatile boolean silent;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void toServer() {
            pump(client, server, true);
        }

        void toClient() {
            pump(server, client, false);
        }

        private void pump(Socket from, Socket to, boolean watched) {
            byte[] bytes = new byte[65_536];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    boolean isCommit = watched && new String(bytes, 0, count, ISO_8859_1).contains("COMMIT\0");
                    boolean isCut = isCommit && commits.getAndDecrement() == 0;
                    silent |= isCut && cut == Cut.BEFORE_THE_CLIENT_HEARS;
                    if (isCut && cut == Cut.BEFORE_THE_SERVER_HEARS) {
                        break;
                    }
                    if (watched || !silent) {
                        out.write(bytes, 0, count);
                        out.flush();
                    } else {
                        // The server has answered, so the commit is done; nobody hears it.
                        break;
                    }
                }
            } catch (IOException cutOff) {
                // The other direction was.
            }
        }
    }
}
