import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A small HDFS of one process on the loopback address, until it is ended: MiniHdfs FOLDER. Prints its address. */
public final class MiniHdfs {

    private MiniHdfs() {}

    public static void main(String[] folder) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder[0]);
        MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(2).build();
        cluster.waitActive();
        System.out.println("ready at " + cluster.getURI());
        Thread.currentThread().join();
    }
}
